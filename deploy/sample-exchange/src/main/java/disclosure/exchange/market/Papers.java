package disclosure.exchange.market;

import disclosure.exchange.pdf.ChinesePdf;
import disclosure.exchange.word.WordPaper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents as companies of a venue write them. */
final class Papers {

    private Papers() {}

    /**
     * The extension of a document's file name. Shanghai's companies write their records of investor
     * relations with a word processor, and some leave them so.
     */
    static String extension(Venue venue, FilingKind kind, long wording) {
        if (venue == Venue.SHANGHAI && kind == Kind.INVESTOR_RELATIONS && wording % 3 == 0) {
            return "docx";
        }
        return switch (venue) {
            case BEIJING, SHANGHAI, SHENZHEN, HONG_KONG, TOKYO -> "pdf";
            case NEW_YORK -> "htm";
            case SEOUL, HELSINKI -> "html";
        };
    }

    static Filing.Content of(
            Venue venue,
            FilingKind kind,
            Issuer issuer,
            String title,
            LocalDate date,
            String number,
            long wording) {
        if (kind instanceof Kind mainland) {
            boolean word = extension(venue, kind, wording).equals("docx");
            return () -> {
                List<String> text =
                        Texts.of(mainland, issuer, title, date, number, new Random(wording));
                return word ? WordPaper.of(text) : ChinesePdf.of(text, ChinesePdf.Layout.NUMBERED);
            };
        }
        return () -> foreign(venue, kind, issuer, title, date, new Random(wording));
    }

    private static byte[] foreign(
            Venue venue,
            FilingKind kind,
            Issuer issuer,
            String title,
            LocalDate date,
            Random random) {
        Wording wording = new Wording(issuer, date, random);
        List<String> text = new ArrayList<>(List.of(issuer.name(), issuer.code(), title));
        kind.outline().forEach(paragraph -> text.add(wording.filled(paragraph)));
        text.add(date.toString());
        if (extension(venue, kind, 0).equals("pdf")) {
            return ChinesePdf.of(text, ChinesePdf.Layout.NUMBERED);
        }
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
        html.append("<title>").append(escaped(title)).append("</title></head><body>\n");
        text.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>\n"));
        return html.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
