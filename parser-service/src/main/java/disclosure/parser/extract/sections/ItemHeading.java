package disclosure.parser.extract.sections;

/**
 * Where an item begins.
 *
 * @param item its number: {@code 2.02} or, before August 2004, {@code 12}
 * @param start offset of the word Item
 * @param end offset behind the title
 * @param link whether it leads to another place, as the entries of a contents list do
 */
record ItemHeading(String item, int start, int end, boolean link) {}
