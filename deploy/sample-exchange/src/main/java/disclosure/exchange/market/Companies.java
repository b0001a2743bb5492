package disclosure.exchange.market;

import java.util.ArrayList;
import java.util.List;

/** Fictional companies outside Beijing, with codes that no exchange has given out. */
final class Companies {

    private static final List<String> RIVERS =
            List.of("溯溪", "云汀", "青埔", "望澜", "白芷", "听松", "远岫", "墨渡", "锦川", "石榴");
    private static final List<String> HARBOURS =
            List.of("Larkspur", "Amberline", "Quillon", "Tarnbrook", "Ostrava Bay", "Merrow");
    private static final List<String> PARKS =
            List.of(
                    "Fernhollow",
                    "Brightwater",
                    "Copperleaf",
                    "Northgale",
                    "Ridgeport - West",
                    "Élan");
    private static final List<String> TICKERS =
            List.of("FNHQX", "BRWQX", "CPLQX", "NRGQX", "RDWQX", "ELNQX");
    private static final List<String> KANA =
            List.of("ミナセ精機", "アオバト製薬", "ツキノワ電子", "Ｇ－ハルカゼ", "ソラマメ食品", "ナギサ海運");
    private static final List<String> KANA_CODES =
            List.of("08010", "08020", "08030", "599Z0", "08050", "08065");
    private static final List<String> HANGUL = List.of("가람솔루션", "누리바이오", "다온전자", "라온중공업");
    private static final List<String> NORTH = List.of("Kuusi", "Lumi Foods", "Saaristo", "Hylje");

    private Companies() {}

    static List<Issuer> of(Venue venue) {
        return switch (venue) {
            case BEIJING -> Issuer.all();
            case SHANGHAI -> mainland(609001, 688991, "股份");
            case SHENZHEN -> mainland(9001, 309801, "科技");
            case HONG_KONG -> named(HARBOURS, 5901, "%05d", " Holdings Limited", "logistics");
            case NEW_YORK -> listed(PARKS, TICKERS, ", Inc.", "industrial software");
            case TOKYO -> listed(KANA, KANA_CODES, "株式会社", "部品");
            case SEOUL -> named(HANGUL, 990101, "%06d", " 주식회사", "반도체 부품");
            case HELSINKI -> named(NORTH, 1, "HEX%02d", " Oyj", "timber");
        };
    }

    /** Main-board codes from the first number, growth-board codes from the second. */
    private static List<Issuer> mainland(int main, int growth, String word) {
        List<Issuer> issuers = new ArrayList<>();
        for (int i = 0; i < RIVERS.size(); i++) {
            int code = i < 7 ? main + i : growth + i - 7;
            String shortName = RIVERS.get(i) + word;
            issuers.add(
                    new Issuer(
                            "%06d".formatted(code),
                            shortName,
                            RIVERS.get(i) + "控股" + word + "有限公司",
                            i % 2 == 0 ? "工业自动化装备" : "生物医药制剂"));
        }
        return List.copyOf(issuers);
    }

    private static List<Issuer> named(
            List<String> names, int first, String code, String form, String business) {
        List<Issuer> issuers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            issuers.add(
                    new Issuer(
                            String.format(code, first + i),
                            names.get(i),
                            names.get(i) + form,
                            business));
        }
        return List.copyOf(issuers);
    }

    private static List<Issuer> listed(
            List<String> names, List<String> codes, String form, String business) {
        List<Issuer> issuers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            issuers.add(new Issuer(codes.get(i), names.get(i), names.get(i) + form, business));
        }
        return List.copyOf(issuers);
    }
}
