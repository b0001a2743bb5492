package disclosure.exchange.cninfo;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.ForeignKind;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.OrgId;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A filing as a row of the history. */
final class Row {

    private Row() {}

    static Map<String, Object> of(Shown shown, long id, Query query) {
        Filing filing = shown.filing();
        Issuer issuer = filing.issuer();
        String title =
                query.highlights() && !query.key().isEmpty()
                        ? title(shown).replace(query.key(), "<em>" + query.key() + "</em>")
                        : title(shown);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", null);
        row.put("secCode", issuer.code());
        row.put("secName", issuer.shortName());
        row.put("orgId", OrgId.of(shown.venue(), issuer));
        row.put("announcementId", Long.toString(id));
        row.put("announcementTitle", title);
        row.put("announcementTime", time(shown).toEpochMilli());
        row.put("adjunctUrl", address(filing, id));
        row.put("adjunctSize", Numbers.spread(filing, "size", 900) + 60);
        row.put("adjunctType", "PDF");
        row.put("storageTime", null);
        row.put("columnId", "09020202||250101||251302");
        row.put("pageColumn", column(shown.venue(), issuer.code()));
        row.put("announcementType", "01010503||010113||012307");
        for (String empty : new String[] {"associateAnnouncement", "important", "batchNum"}) {
            row.put(empty, null);
        }
        row.put("announcementContent", "");
        row.put("orgName", null);
        row.put("tileSecName", issuer.shortName());
        row.put("shortTitle", title);
        row.put("announcementTypeName", null);
        row.put("secNameList", null);
        return row;
    }

    static String title(Shown shown) {
        return ForeignKind.chineseTitle(shown.filing()) + shown.filing().mark();
    }

    /** Midnight of the date, except for records of investor relations. */
    static Instant time(Shown shown) {
        Filing filing = shown.filing();
        return shown.venue() == Venue.SHENZHEN && filing.kind() == Kind.INVESTOR_RELATIONS
                ? filing.releasedAt()
                : filing.publishDate().atStartOfDay(shown.venue().zone()).toInstant();
    }

    static String address(Filing filing, long id) {
        return "finalpage/%s/%d.PDF".formatted(filing.publishDate(), id);
    }

    private static String column(Venue venue, String code) {
        return switch (venue) {
            case SHANGHAI -> code.startsWith("688") ? "SHKCB" : "SHZB";
            case SHENZHEN -> code.startsWith("30") ? "SZCY" : "SZZB";
            case HONG_KONG -> "HKZB";
            case BEIJING, NEW_YORK, TOKYO, SEOUL, HELSINKI -> "BJZB";
        };
    }
}
