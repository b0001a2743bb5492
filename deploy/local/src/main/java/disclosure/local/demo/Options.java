package disclosure.local.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ./dev run} was asked for.
 *
 * @param fresh forget what earlier runs kept
 * @param measure print figures, then end
 * @param portOffset added to every port
 * @param exchange arguments for the sample exchange
 */
record Options(boolean fresh, boolean measure, int portOffset, List<String> exchange) {

    /** Hosts beside Beijing's listen from here on, one port each. */
    private static final int FIRST_HOST = 8101;

    Options {
        exchange = List.copyOf(exchange);
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException when it holds something unknown; the message says what
     */
    static Options of(String... arguments) {
        boolean fresh = false;
        boolean measure = false;
        int offset = 0;
        boolean allMarkets = false;
        List<String> exchange = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--measure" -> measure = true;
                case "--port-offset" -> offset = number(argument, arguments, ++i);
                case "--markets" -> allMarkets = allMarkets(arguments, ++i);
                case "--speed", "--filings", "--seed" -> {
                    exchange.add(argument);
                    exchange.add(Integer.toString(number(argument, arguments, ++i)));
                }
                default ->
                        throw new IllegalArgumentException(
                                "./dev run does not know " + argument + " (see ./dev help)");
            }
        }
        if (allMarkets) {
            exchange.addAll(List.of("--markets", "all", "--hosts-port"));
            exchange.add(Integer.toString(FIRST_HOST + offset));
        }
        return new Options(fresh, measure, offset, exchange);
    }

    private static boolean allMarkets(String[] arguments, int at) {
        String given = at < arguments.length ? arguments[at] : "";
        if (!given.equals("all") && !given.equals("bse")) {
            throw new IllegalArgumentException("--markets wants all or bse");
        }
        return given.equals("all");
    }

    private static int number(String option, String[] arguments, int at) {
        String given = at < arguments.length ? arguments[at] : "";
        if (!given.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    option + " wants a whole number" + (given.isEmpty() ? "" : ", not " + given));
        }
        return Integer.parseInt(given);
    }
}
