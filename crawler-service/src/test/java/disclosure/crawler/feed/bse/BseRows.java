package disclosure.crawler.feed.bse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as the exchange writes them, with issuers that do not exist. */
public final class BseRows {

    private BseRows() {}

    /** One row. */
    public static String row(String code, String title, String postTitle, String date) {
        return """
        {"disclosureCode":"%1$s","disclosureTitle":"%2$s","disclosurePostTitle":"%3$s",\
        "disclosureType":"9504","disclosureSubType":"9504-0401","companyCd":"920999",\
        "companyName":"青禾样本","publishDate":"%4$s","fileExt":"pdf",\
        "destFilePath":"/disclosure/2026/%4$s/%1$s.pdf","xxzrlx":"B","xxfcbj":"2"}"""
                .formatted(code, title, postTitle, date);
    }

    /** 32 hexadecimal digits. */
    public static String code(int number) {
        return "%032x".formatted(number);
    }

    /** The latest list: rows grouped, with the total inside. */
    public static String latest(int page, boolean last, int total, List<String> rows) {
        String groups =
                rows.isEmpty()
                        ? ""
                        : "{\"disclosures\":[%s],\"totalElements\":%d}"
                                .formatted(String.join(",", rows), total);
        return """
        {"data":{"content":[%s],"number":%d,"size":20,"totalElements":%d,"totalPages":9,\
        "firstPage":%b,"lastPage":%b,"numberOfElements":1,"sort":null}}"""
                .formatted(groups, page, rows.size(), page == 0, last);
    }

    /** The search's list. */
    public static String search(int page, boolean last, String... rows) {
        return """
        [{"listInfo":{"content":[%s],"number":%d,"size":20,"totalElements":%d,"totalPages":3,\
        "firstPage":%b,"lastPage":%b,"numberOfElements":%d,"sort":null},"status":0}]"""
                .formatted(
                        Arrays.stream(rows).collect(Collectors.joining(",")),
                        page,
                        rows.length,
                        page == 0,
                        last,
                        rows.length);
    }

    /** Wrapped as the exchange wraps it. */
    public static String jsonp(String json) {
        return "cb(" + json + ")";
    }
}
