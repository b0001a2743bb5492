package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may hold frozen shares, and which courts froze them. */
final class FreezeParties {

    private static final Pattern NOBODY = Pattern.compile("登记结算|证券交易所|证券报|证监会|律师");

    /** Banks and brokers are told of as those who ask for a freeze. */
    private static final Pattern CREDITOR = Pattern.compile("(?:证券|银行|信托)(?:股份|有限)|(?:支行|分行|银行)$");

    private static final Pattern JOINS =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]*[)])?(?:[、和及与]|以及)(?:其?一致行动人)?");

    /** {@code 因与甲、乙的借款纠纷}: whom the holder has a quarrel with. */
    private static final Pattern WITH = Pattern.compile("与(?:(?:原告|被告|申请人|自然人)?|[^，。；;]*[、和及])$");

    private static final Pattern QUARREL = Pattern.compile("[^，。；;]{0,160}(?:纠纷|诉讼|一案)");

    /** {@code 原告甲}, {@code 申请人为甲}, {@code 质押给甲}: who asks for a freeze, or has a pledge. */
    private static final Pattern ASKER =
            Pattern.compile("(?:(?<!被)申请(?:执行)?人|原告|债权人)(?:为|是|:)?$|质押[给予于与]了?$");

    /** {@code 甲向法院申请冻结…}. */
    private static final Pattern SEEKS =
            Pattern.compile("(?:(?!被|持有|所持)[^，。；;]){0,24}申请[^，。；;]{0,8}(?:冻结|查封|保全)");

    /** {@code 为甲的贷款提供担保}: whose debts the holder answers for. */
    private static final Pattern FOR = Pattern.compile("为[^，。；;]{0,14}$");

    private static final Pattern SECURED =
            Pattern.compile("[^，。；;]{0,40}(?:提供|承担)[^，。；;]{0,16}(?:担保|保证)");

    /** {@code 向甲法院申请财产保全}, {@code 根据甲法院作出的裁定}: what another court carries out. */
    private static final Pattern ASKED = Pattern.compile("(?:向|诉至|起诉至|根据|依据)$");

    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    "(?:[(][^()]*[)])?[^，。；;]{0,30}?(?:提起|申请|起诉|递交|提交|提出|诉讼|要求|请求|裁定|判决|[，。])");

    private static final Pattern RELEASES = Pattern.compile("[^，。；;]{0,24}解除(?:了)?");
    private static final Pattern HEARS =
            Pattern.compile("(?:签发|出具|送达|决定)?[^，。；;冻]{0,6}(?:受理|立案)(?![^，。；;]{0,20}冻结)");

    private static final Pattern FROZE = Pattern.compile("[^，。；;]{0,6}(?:冻结|轮候)");

    private static final int LOOK = 160;
    private static final int LEAD = 10;

    private static final Pattern BY_COURT = Pattern.compile("(?:起)?(?:因[^，。]{0,20})?被");
    private static final int BEFORE_COURT = 40;

    /** {@code 《某法院协助执行通知书》的冻结起始日为某日}. */
    private static final Pattern PAPER_SINCE =
            Pattern.compile("[^，。；;》]{0,20}》[^，。；;]{0,40}起始日期?(?:为|是|:)");

    private static final int BEHIND_COURT = 80;

    private final Findings found;

    FreezeParties(Findings found) {
        this.found = found;
    }

    boolean isHolder(Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !FreezeWords.endsAsCourt(place)
                && !NOBODY.matcher(place.value()).find()
                && !CREDITOR.matcher(place.value()).find()
                && !isAsker(place);
    }

    /** Who is named last before an index and may hold the shares; rather the holder than others. */
    @Nullable Stated<String> holder(int from, int index) {
        Stated<String> holder =
                found.lastNamed(from, index, place -> isHolder(place) && !isOther(place, from));
        return holder == null ? found.lastNamed(from, index, this::isHolder) : holder;
    }

    private boolean isAsker(Stated<String> place) {
        return found.behind(ASKER, place.start() - LEAD, place.start())
                || found.before(SEEKS, place.end(), place.end() + LOOK);
    }

    /** Whether a place names the other side of a quarrel or of a surety. */
    private boolean isOther(Stated<String> place, int limit) {
        int clause = found.clauseStart(place.start(), limit);
        int to = place.end() + LOOK;
        return found.isShortForm(place)
                || (found.behind(WITH, clause, place.start())
                        && found.before(QUARREL, place.end(), to))
                || (found.behind(FOR, clause, place.start())
                        && found.before(SECURED, place.end(), to));
    }

    /** Those named side by side right before an index. */
    List<Stated<String>> holders(int from, int index) {
        return lastRow(
                Stated.within(found.parties().places(), from, index)
                        .filter(this::isHolder)
                        .toList());
    }

    private List<Stated<String>> lastRow(List<Stated<String>> places) {
        List<List<Stated<String>>> rows = rows(places);
        return rows.isEmpty() ? List.of() : rows.getLast();
    }

    /** Courts named side by side, row by row; one that is named alone is a row of its own. */
    List<List<Stated<String>>> rowsOfCourts(int from, int to) {
        return rows(
                Stated.within(found.parties().places(), from, to)
                        .filter(FreezeWords::isCourt)
                        .toList());
    }

    private List<List<Stated<String>>> rows(List<Stated<String>> places) {
        List<List<Stated<String>>> rows = new ArrayList<>();
        for (Stated<String> place : places) {
            boolean joined =
                    !rows.isEmpty()
                            && JOINS.matcher(
                                            found.text()
                                                    .words(
                                                            rows.getLast().getLast().end(),
                                                            place.start()))
                                    .matches();
            if (!joined) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(place);
        }
        return rows;
    }

    /** The courts of a part of the text, each once; those that are only asked where no other is. */
    List<Stated<String>> courts(int from, int to) {
        Map<String, Stated<String>> courts = new LinkedHashMap<>();
        Map<String, Stated<String>> asked = new LinkedHashMap<>();
        Stated.within(found.parties().places(), from, to)
                .filter(FreezeWords::isCourt)
                .filter(court -> !releases(court))
                .forEach(
                        court ->
                                (isAsked(court) ? asked : courts)
                                        .putIfAbsent(court.value(), court));
        return List.copyOf((courts.isEmpty() ? asked : courts).values());
    }

    /** {@code 甲法院受理了…纠纷}: it hears a case and, as far as this says, has frozen nothing. */
    boolean onlyHears(Stated<String> court) {
        return found.before(HEARS, court.end(), court.end() + BEHIND_COURT);
    }

    /** {@code 甲法院解除乙法院冻结的…股}: the other court has frozen them. */
    private boolean releases(Stated<String> court) {
        int to = court.end() + BEHIND_COURT;
        Stated<String> other =
                found.parties().places().stream()
                        .filter(place -> place.start() >= court.end() && place.end() <= to)
                        .findFirst()
                        .orElse(null);
        return other != null
                && FreezeWords.isCourt(other)
                && RELEASES.matcher(found.text().words(court.end(), other.start())).matches()
                && found.before(FROZE, other.end(), other.end() + BEHIND_COURT);
    }

    private boolean isAsked(Stated<String> court) {
        return found.behind(ASKED, court.start() - 3, court.start())
                && found.before(ASKED_FOR, court.end(), court.end() + LOOK);
    }

    /** Courts told in a row have each the day before them, or that of their own paper. */
    Freeze by(Stated<String> court, Freeze freeze, Sentence sentence) {
        Freeze own = freeze.by(court);
        Stated<LocalDate> day = dayOf(court, sentence);
        own.start = day == null || day.equals(own.released) ? own.start : day;
        return own;
    }

    private @Nullable Stated<LocalDate> dayOf(Stated<String> court, Sentence sentence) {
        int from = Math.max(sentence.start(), court.start() - BEFORE_COURT);
        Stated<LocalDate> last = null;
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= court.start()) {
                last = day;
            }
        }
        if (last != null
                && BY_COURT.matcher(found.text().words(last.end(), court.start())).matches()) {
            return last;
        }
        Stated<LocalDate> next = Findings.next(found.days(), court.end(), sentence.end());
        return next != null
                        && next.start() - court.end() <= BEHIND_COURT
                        && PAPER_SINCE
                                .matcher(found.text().words(court.end(), next.start()))
                                .matches()
                ? next
                : null;
    }
}
