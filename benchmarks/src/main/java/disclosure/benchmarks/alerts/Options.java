package disclosure.benchmarks.alerts;

import java.util.List;

/**
 * What is measured.
 *
 * @param large rules of the tenant that has very many
 * @param open percent of rules that ask for any company
 * @param rate filings a second
 * @param warmUp filings beforehand, at once, so that what is measured is compiled
 * @param record whether a Java Flight Recording of the service is kept
 */
record Options(int rules, int filings, int rate, int large, int open, int warmUp, boolean record) {

    static Options of(List<String> arguments) {
        return new Options(
                number(arguments, "--rules", 100_000),
                number(arguments, "--filings", 2_000),
                number(arguments, "--rate", 50),
                number(arguments, "--large", 50_000),
                number(arguments, "--open", 5),
                number(arguments, "--warm-up", 2_000),
                arguments.contains("--record"));
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
    }
}
