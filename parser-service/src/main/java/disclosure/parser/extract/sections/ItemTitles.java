package disclosure.parser.extract.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of Form 8-K and their titles: 1.01 to 9.01 since August 23, 2004 (SEC Release 33-8400,
 * with those added since), 1 to 12 before.
 */
public final class ItemTitles {

    private static final Map<String, String> TITLES =
            Map.ofEntries(
                    Map.entry("1.01", "Entry into a Material Definitive Agreement"),
                    Map.entry("1.02", "Termination of a Material Definitive Agreement"),
                    Map.entry("1.03", "Bankruptcy or Receivership"),
                    Map.entry(
                            "1.04",
                            "Mine Safety Reporting of Shutdowns and Patterns of Violations"),
                    Map.entry("1.05", "Material Cybersecurity Incidents"),
                    Map.entry("2.01", "Completion of Acquisition or Disposition of Assets"),
                    Map.entry("2.02", "Results of Operations and Financial Condition"),
                    Map.entry(
                            "2.03",
                            "Creation of a Direct Financial Obligation or an Obligation under an"
                                    + " Off-Balance Sheet Arrangement of a Registrant"),
                    Map.entry(
                            "2.04",
                            "Triggering Events That Accelerate or Increase a Direct Financial"
                                    + " Obligation or an Obligation under an Off-Balance Sheet Arrangement"),
                    Map.entry("2.05", "Costs Associated with Exit or Disposal Activities"),
                    Map.entry("2.06", "Material Impairments"),
                    Map.entry(
                            "3.01",
                            "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or"
                                    + " Standard; Transfer of Listing"),
                    Map.entry("3.02", "Unregistered Sales of Equity Securities"),
                    Map.entry("3.03", "Material Modification to Rights of Security Holders"),
                    Map.entry("4.01", "Changes in Registrant's Certifying Accountant"),
                    Map.entry(
                            "4.02",
                            "Non-Reliance on Previously Issued Financial Statements or a Related"
                                    + " Audit Report or Completed Interim Review"),
                    Map.entry("5.01", "Changes in Control of Registrant"),
                    Map.entry(
                            "5.02",
                            "Departure of Directors or Certain Principal Officers; Election of"
                                    + " Directors; Appointment of Certain Officers; Compensatory"
                                    + " Arrangements of Certain Officers"),
                    Map.entry(
                            "5.03",
                            "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year"),
                    Map.entry(
                            "5.04",
                            "Temporary Suspension of Trading Under Registrant's Employee Benefit"
                                    + " Plans"),
                    Map.entry(
                            "5.05",
                            "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision"
                                    + " of the Code of Ethics"),
                    Map.entry("5.06", "Change in Shell Company Status"),
                    Map.entry("5.07", "Submission of Matters to a Vote of Security Holders"),
                    Map.entry("5.08", "Shareholder Director Nominations"),
                    Map.entry("6.01", "ABS Informational and Computational Material"),
                    Map.entry("6.02", "Change of Servicer or Trustee"),
                    Map.entry("6.03", "Change in Credit Enhancement or Other External Support"),
                    Map.entry("6.04", "Failure to Make a Required Distribution"),
                    Map.entry("6.05", "Securities Act Updating Disclosure"),
                    Map.entry("6.06", "Static Pool"),
                    Map.entry("7.01", "Regulation FD Disclosure"),
                    Map.entry("8.01", "Other Events"),
                    Map.entry("9.01", "Financial Statements and Exhibits"),
                    Map.entry("1", "Changes in Control of Registrant"),
                    Map.entry("2", "Acquisition or Disposition of Assets"),
                    Map.entry("3", "Bankruptcy or Receivership"),
                    Map.entry("4", "Changes in Registrant's Certifying Accountant"),
                    Map.entry("5", "Other Events and Regulation FD Disclosure"),
                    Map.entry("6", "Resignations of Registrant's Directors"),
                    Map.entry(
                            "7",
                            "Financial Statements, Pro Forma Financial Information and Exhibits"),
                    Map.entry("8", "Change in Fiscal Year"),
                    Map.entry("9", "Regulation FD Disclosure"),
                    Map.entry(
                            "10",
                            "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision"
                                    + " of the Code of Ethics"),
                    Map.entry(
                            "11",
                            "Temporary Suspension of Trading Under Registrant's Employee Benefit"
                                    + " Plans"),
                    Map.entry("12", "Results of Operations and Financial Condition"));

    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "by", "for", "in", "into", "of", "or", "s", "the", "to");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** How many words behind the number are looked at. */
    private static final int LOOK = 14;

    private ItemTitles() {}

    /** Whether the form has an item of that number. */
    public static boolean isItem(String item) {
        return TITLES.containsKey(item);
    }

    /**
     * The item of a title as the header of a submission states it; the words themselves if none.
     */
    public static String itemOf(String title) {
        String words = String.join(" ", words(title, Integer.MAX_VALUE));
        for (Map.Entry<String, String> item : TITLES.entrySet()) {
            String known = String.join(" ", words(item.getValue(), Integer.MAX_VALUE));
            if (item.getKey().contains(".") && known.equals(words)) {
                return item.getKey();
            }
        }
        return TITLES.keySet().stream()
                .filter(item -> item.contains(".") && startsTitle(item, title))
                .sorted()
                .findFirst()
                .orElse(title);
    }

    /** Whether words begin like the item's title; filers shorten and vary it. */
    static boolean startsTitle(String item, String words) {
        List<String> title = words(TITLES.getOrDefault(item, ""), 6);
        List<String> said = words(words, LOOK);
        long found = title.stream().filter(said::contains).count();
        boolean single = said.size() == 1 && found == 1;
        return single || found >= Math.min(2, title.size());
    }

    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find() && words.size() < most) {
            if (!SMALL.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
