package disclosure.crawler.feed;

import disclosure.events.Precision;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry as seen in a feed.
 *
 * @param sourceId the feed's own id for it, unique within the feed
 * @param sharedId id that other feeds give the same disclosure too, {@code family:id}; null where
 *     there is none
 * @param exchange exchange of the issuer, upper case
 * @param issuers the companies it is about, the first one first; empty where the feed names none
 * @param actors who else took part, such as the owner who reports a trade
 * @param title title without the feed's decoration and without {@code mark}
 * @param standing what the feed says has become of it
 * @param mark the words it says so with (post-title); empty when it says nothing
 * @param feedCategory the feed's own category
 * @param documents where its documents lie, the main one first
 * @param text what the entry says itself, where it is all there is (a question with its answer)
 * @param publishedAt with the exchange's offset; midnight when only the day is known, null when the
 *     feed does not say
 * @param precision how much of {@code publishedAt} is stated
 * @param lasting whether the source never changes an entry, so that what it shows otherwise is
 *     another party's part of it
 * @param mention whether it says little more than that there is such a filing: nothing in it is
 *     news where the filing is known
 */
public record Announcement(
        String sourceId,
        @Nullable String sharedId,
        String exchange,
        List<Company> issuers,
        List<Actor> actors,
        String title,
        Standing standing,
        String mark,
        @Nullable String feedCategory,
        List<Link> documents,
        @Nullable String text,
        @Nullable OffsetDateTime publishedAt,
        Precision precision,
        boolean lasting,
        boolean mention) {

    /** What has become of an announcement since it was made. */
    public enum Standing {
        AS_FILED,
        CORRECTED,
        WITHDRAWN
    }

    /**
     * A company as a feed names it.
     *
     * @param ticker security code
     * @param name name as printed, mostly a short one
     * @param code the feed's own code for the company, such as a CIK
     * @param formerTickers security codes it had before, as far as the feed knows them
     */
    public record Company(
            @Nullable String ticker,
            @Nullable String name,
            @Nullable String code,
            List<String> formerTickers) {

        public Company {
            formerTickers = List.copyOf(formerTickers);
        }

        /** A company of which no former code is known. */
        public Company(@Nullable String ticker, @Nullable String name, @Nullable String code) {
            this(ticker, name, code, List.of());
        }
    }

    /**
     * Somebody who took part without being the company concerned.
     *
     * @param role in the feed's words
     * @param code the feed's own code
     */
    public record Actor(String name, String role, @Nullable String code) {}

    /**
     * Where a document lies.
     *
     * @param url absolute
     * @param name what the feed calls it, or its file name
     */
    public record Link(String url, String name) {

        private static final Pattern NO_TEXT =
                Pattern.compile(
                        "(?i)[^?#]*\\.(?:zip|7z|rar|gz|xbrl|xsd|jpe?g|png|gif|svg|webp|tiff?|bmp|ico"
                                + "|mp3|m4a|wav|ogg|mp4|m4v|mov|avi|webm|ics|css|js)(?:[?#].*)?");

        /**
         * A link whose path is relative to a site.
         *
         * @return null when the path is empty, or no path at all
         */
        public static @Nullable Link on(URI site, String path) {
            try {
                return path.isEmpty()
                        ? null
                        : to(site.resolve(path.replace(" ", "%20")).toString());
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        /** Not pictures, sound, and data for machines, going by the ending of its name. */
        boolean mayHoldText() {
            return !NO_TEXT.matcher(url).matches() && !NO_TEXT.matcher(name).matches();
        }

        /** A link that the feed gives no name. */
        public static Link to(String url) {
            String path = url.replaceFirst("[?#].*$", "");
            String file = path.substring(path.lastIndexOf('/') + 1);
            return new Link(url, file.isEmpty() ? url : file);
        }
    }

    /** Title for display: with the mark, unless the title ends with it already. */
    public String displayTitle() {
        return mark.isEmpty() || title.endsWith(mark) ? title : title + mark;
    }

    /** Security codes, the first issuer's first. */
    public List<String> tickers() {
        return issuers.stream().map(Company::ticker).filter(Objects::nonNull).distinct().toList();
    }

    /** Names as printed, the first issuer's first. */
    public List<String> issuerNames() {
        return issuers.stream().map(Company::name).filter(Objects::nonNull).distinct().toList();
    }

    /** Security code it is kept under; null where the feed names no company. */
    public @Nullable String ticker() {
        return tickers().isEmpty() ? null : tickers().getFirst();
    }

    /** Issuer's name as printed. */
    public @Nullable String shortName() {
        return issuerNames().isEmpty() ? null : issuerNames().getFirst();
    }

    /** The main document; null where the entry has none. */
    public @Nullable String documentUrl() {
        return documents.isEmpty() ? null : documents.getFirst().url();
    }

    /** Documents beside the main one, as far as their names promise a text. */
    public List<Link> further() {
        return documents.stream().skip(1).filter(Link::mayHoldText).toList();
    }

    /** The same with other issuers. */
    public Announcement withIssuers(List<Company> others) {
        Draft draft = again();
        draft.issuers.clear();
        draft.issuers.addAll(others);
        return draft.done();
    }

    /** A draft that says all this already. */
    public Draft again() {
        Draft draft = new Draft(sourceId, exchange);
        draft.sharedId = sharedId;
        draft.issuers.addAll(issuers);
        draft.actors.addAll(actors);
        draft.title = title;
        draft.standing = standing;
        draft.mark = mark;
        draft.feedCategory = feedCategory;
        draft.documents.addAll(documents);
        draft.text = text;
        draft.moment = new Moment(publishedAt, precision);
        draft.lasting = lasting;
        draft.mention = mention;
        return draft;
    }

    /** Begins an announcement that still lacks its title. */
    public static Draft draft(String sourceId, String exchange) {
        return new Draft(sourceId, exchange);
    }

    /** An announcement while it is read. */
    public static final class Draft {
        private final String sourceId;
        private String exchange;
        private @Nullable String sharedId;
        private final List<Company> issuers = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private String title = "";
        private Standing standing = Standing.AS_FILED;
        private String mark = "";
        private @Nullable String feedCategory;
        private final List<Link> documents = new ArrayList<>();
        private @Nullable String text;
        private Moment moment = Moment.UNSTATED;
        private boolean lasting;
        private boolean mention;

        private Draft(String sourceId, String exchange) {
            this.sourceId = sourceId;
            this.exchange = exchange;
        }

        public Draft exchange(String code) {
            this.exchange = code;
            return this;
        }

        /** Id that other feeds give it too. */
        public Draft sharedId(@Nullable String id) {
            this.sharedId = id;
            return this;
        }

        /** A company it is about; one without ticker and name is left out. */
        public Draft issuer(@Nullable String ticker, @Nullable String name) {
            return issuer(ticker, name, null);
        }

        /** A company it is about, with the feed's own code for it. */
        public Draft issuer(@Nullable String ticker, @Nullable String name, @Nullable String code) {
            Company company = new Company(blankToNull(ticker), blankToNull(name), code);
            if ((company.ticker() != null || company.name() != null)
                    && !issuers.contains(company)) {
                issuers.add(company);
            }
            return this;
        }

        public Draft actor(String name, String role, @Nullable String code) {
            Actor actor = new Actor(name, role, code);
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
            return this;
        }

        public Draft title(String words) {
            this.title = words;
            return this;
        }

        public Draft standing(Standing newStanding, String words) {
            this.standing = newStanding;
            this.mark = words;
            return this;
        }

        public Draft category(@Nullable String code) {
            this.feedCategory = blankToNull(code);
            return this;
        }

        /** A document; null is left out. */
        public Draft document(@Nullable Link link) {
            if (link != null && documents.stream().noneMatch(l -> l.url().equals(link.url()))) {
                documents.add(link);
            }
            return this;
        }

        public Draft text(@Nullable String words) {
            this.text = blankToNull(words);
            return this;
        }

        public Draft published(Moment when) {
            this.moment = when;
            return this;
        }

        public Draft lasting() {
            this.lasting = true;
            return this;
        }

        /** Says little more than that there is such a filing. */
        public Draft mention() {
            this.mention = true;
            return this;
        }

        public Announcement done() {
            return new Announcement(
                    sourceId,
                    sharedId,
                    exchange,
                    List.copyOf(issuers),
                    List.copyOf(actors),
                    title,
                    standing,
                    mark,
                    feedCategory,
                    List.copyOf(documents),
                    text,
                    moment.at(),
                    moment.precision(),
                    lasting,
                    mention);
        }

        private static @Nullable String blankToNull(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
