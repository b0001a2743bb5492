package disclosure.parser.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles of a type of labelled events, and the fields that stand for them.
 *
 * @param kind of our facts
 * @param fields by role, in order
 */
record FactRoles(String kind, Map<String, String> fields) {

    static final Map<String, FactRoles> ALL =
            Map.of(
                    "EquityFreeze",
                    roles(
                            "share-freeze",
                            "EquityHolder=holder FrozeShares=shares LegalInstitution=court"
                                    + " TotalHoldingShares=totalHeld TotalHoldingRatio=totalHeldRatio"
                                    + " StartDate=start EndDate=end UnfrozeDate=released"),
                    "EquityRepurchase",
                    roles(
                            "buyback",
                            "CompanyName=company HighestTradingPrice=highestPrice"
                                    + " LowestTradingPrice=lowestPrice RepurchasedShares=shares"
                                    + " ClosingDate=asOf RepurchaseAmount=amount"),
                    "EquityUnderweight",
                    roles("share-reduction", traded()),
                    "EquityOverweight",
                    roles("share-increase", traded()),
                    "EquityPledge",
                    roles(
                            "share-pledge",
                            "EquityHolder=holder PledgedShares=shares Pledgee=pledgee"
                                    + " TotalHoldingShares=totalHeld TotalHoldingRatio=totalHeldRatio"
                                    + " TotalPledgedShares=totalPledged StartDate=start EndDate=end"
                                    + " ReleasedDate=released"));

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern NUMBER = Pattern.compile("([\\d.]+)(?:股|元|%)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static String traded() {
        return "EquityHolder=holder TradedShares=shares StartDate=start EndDate=end"
                + " LaterHoldingShares=heldAfter AveragePrice=averagePrice";
    }

    private static FactRoles roles(String kind, String pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return new FactRoles(kind, fields);
    }

    List<List<String>> wanted(JsonNode events, String type) {
        List<List<String>> records = new ArrayList<>();
        for (JsonNode event : events) {
            if (event.path("type").asText().equals(type)) {
                records.add(
                        fields.keySet().stream()
                                .map(role -> label(event.path("args").path(role).asText("")))
                                .toList());
            }
        }
        return records;
    }

    List<List<String>> found(JsonNode facts) {
        List<List<String>> records = new ArrayList<>();
        for (JsonNode fact : facts) {
            if (fact.path("kind").asText().equals(kind)) {
                records.add(
                        fields.values().stream()
                                .map(field -> value(field, fact.path("fields").path(field)))
                                .toList());
            }
        }
        return records;
    }

    private static String label(String text) {
        if (text.equals("null") || text.isEmpty()) {
            return "";
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return String.format(
                    "%s-%02d-%02d",
                    date.group(1),
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)));
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number(new BigDecimal(number.group(1))) : name(text);
    }

    private static String value(String field, JsonNode stated) {
        JsonNode value = stated.path("value");
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number(field.endsWith("Ratio") ? number.multiply(HUNDRED) : number);
        }
        return value.isMissingNode() ? "" : name(value.asText());
    }

    private static String number(BigDecimal number) {
        return number.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
