package disclosure.exchange.market;

import java.util.ArrayList;
import java.util.List;

/**
 * A fictional listed company.
 *
 * @param code six digits
 */
public record Issuer(String code, String shortName, String name, String business) {

    private static final List<String> PLACES =
            List.of(
                    "澄湖", "砚山", "栖谷", "霁川", "桐岭", "鹭洲", "汀兰", "岚屿", "禾塘", "沐野", "星槎", "琅溪", "苇杭",
                    "松雾", "榆关", "云栖");

    private static final List<Business> BUSINESSES =
            List.of(
                    new Business("仪器", "精密测量仪器"),
                    new Business("数据", "算力与数据服务"),
                    new Business("材料", "高分子新材料"));

    private record Business(String word, String product) {}

    /** All 48 of them, codes ascending. */
    public static List<Issuer> all() {
        List<Issuer> issuers = new ArrayList<>();
        for (Business business : BUSINESSES) {
            for (String place : PLACES) {
                String shortName = place + business.word;
                issuers.add(
                        new Issuer(
                                Integer.toString(920801 + issuers.size()),
                                shortName,
                                shortName + "科技股份有限公司",
                                business.product));
            }
        }
        return List.copyOf(issuers);
    }

    /** A company that is not on the list, as somebody publishes it by hand. */
    public static Issuer unlisted(String code, String shortName) {
        return new Issuer(code, shortName, shortName + "股份有限公司", "综合业务");
    }
}
