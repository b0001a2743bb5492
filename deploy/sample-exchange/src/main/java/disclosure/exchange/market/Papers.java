package disclosure.exchange.market;

import disclosure.exchange.pdf.ChinesePdf;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents as companies of a venue write them. */
final class Papers {

    private Papers() {}

    /** The extension of a document's file name. */
    static String extension(Venue venue) {
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
            return () ->
                    ChinesePdf.of(
                            Texts.of(mainland, issuer, title, date, number, new Random(wording)),
                            ChinesePdf.Layout.NUMBERED);
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
        if (extension(venue).equals("pdf")) {
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
