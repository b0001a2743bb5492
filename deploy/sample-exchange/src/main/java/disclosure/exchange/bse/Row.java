package disclosure.exchange.bse;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Generator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A filing as a row of the exchange's lists. */
final class Row {

    private Row() {}

    static Map<String, Object> of(Filing filing, Layer layer) {
        boolean periodic = filing.kind().type().equals("9503");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("companyCd", filing.issuer().code());
        row.put("companyName", filing.issuer().shortName());
        row.put(
                "disclosureTitle",
                (periodic ? "[定期报告]" : "[临时公告]")
                        + filing.issuer().shortName()
                        + ":"
                        + filing.title());
        row.put("disclosurePostTitle", filing.mark());
        row.put("destFilePath", filing.path());
        row.put("publishDate", filing.publishDate().toString());
        row.put("fileExt", filing.extension());
        row.put("disclosureCode", filing.code());
        row.put("disclosureType", filing.kind().type());
        row.put("disclosureSubType", filing.kind().subtype());
        row.put("xxfcbj", layer.code());
        row.put("xxzrlx", layer.trading());
        row.put("isNewThree", 1);
        row.put("isEmergency", 0);
        row.put("state", 1);
        row.put("pubDate", time(filing.publishDate().atStartOfDay(Generator.ZONE).toInstant()));
        row.put("upDate", time(filing.updatedAt()));
        return row;
    }

    private static Map<String, Object> time(Instant instant) {
        return Map.of("time", instant.toEpochMilli(), "timezoneOffset", -480);
    }
}
