package disclosure.exchange.edgar;

import disclosure.exchange.http.Markup;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The files of one submission. */
final class Folder {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Submission submission;

    Folder(Submission submission) {
        this.submission = submission;
    }

    /** A file by its name inside the folder. */
    Optional<byte[]> file(String name) {
        if (name.equals(submission.accession() + "-index.htm")
                || name.equals(submission.accession() + "-index.html")) {
            return bytes(index());
        }
        if (name.equals(submission.accession() + ".txt")) {
            return bytes(complete());
        }
        if (name.equals(submission.document())) {
            return Optional.of(submission.filing().content().bytes());
        }
        if (name.equals("form4.xml") && submission.form().equals("4")) {
            return bytes(ownership());
        }
        if (name.equals("ex991.htm") && submission.hasExhibit()) {
            return bytes(
                    "<html><body><p>Exhibit 99.1</p><p>%s announces its results.</p></body></html>"
                            .formatted(Markup.escaped(submission.filing().issuer().name())));
        }
        return Optional.empty();
    }

    private String index() {
        StringBuilder rows =
                new StringBuilder(
                        row(1, submission.form(), link(submission.document()), submission.form()));
        if (submission.hasExhibit()) {
            rows.append(row(2, "EX-99.1", link("ex991.htm"), "EX-99.1"));
        }
        String whole = submission.accession() + ".txt";
        rows.append(row(0, "Complete submission text file", link(whole), "&nbsp;"));
        String items =
                submission.item().isEmpty()
                        ? ""
                        : """
                          <div class="formGrouping">
                             <div class="infoHead">Items</div>
                             <div class="info">%s<br /></div>
                          </div>
                          """
                                .formatted(submission.item());
        return """
               <!DOCTYPE HTML>
               <html><head><title>EDGAR Filing Documents for %s</title></head>
               <body>
               <div id="formHeader"><div id="formName"><strong>Form %s</strong></div></div>
               <div class="formContent">
               <div class="formGrouping">
                  <div class="infoHead">Filing Date</div>
                  <div class="info">%s</div>
                  <div class="infoHead">Accepted</div>
                  <div class="info">%s</div>
                  <div class="infoHead">Documents</div>
                  <div class="info">%d</div>
               </div>
               %s</div>
               <table class="tableFile" summary="Document Format Files">
               <tr><th>Seq</th><th>Description</th><th>Document</th><th>Type</th><th>Size</th></tr>
               %s</table>
               %s</body></html>
               """
                .formatted(
                        submission.accession(),
                        submission.form(),
                        submission.filed(),
                        SECONDS.format(submission.acceptedThere()),
                        submission.hasExhibit() ? 2 : 1,
                        items,
                        rows,
                        parties());
    }

    private String parties() {
        StringBuilder html = new StringBuilder();
        for (Submission.Party party : submission.parties()) {
            html.append(
                    """
                    <div class="companyInfo"><span class="companyName">%s (%s)
                     <acronym title="Central Index Key">CIK</acronym>: <a href="/cgi-bin/browse-edgar?CIK=%s&amp;action=getcompany">%s</a></span></div>
                    """
                            .formatted(
                                    Markup.escaped(party.name()),
                                    party.role(),
                                    party.paddedCik(),
                                    party.paddedCik()));
        }
        return html.toString();
    }

    private String link(String name) {
        String path =
                "/Archives/edgar/data/%d/%s/%s"
                        .formatted(
                                submission.parties().getFirst().cik(), submission.folder(), name);
        // The viewer's address stands before reports whose figures are tagged.
        boolean tagged = submission.form().equals("10-Q") && name.equals(submission.document());
        return "<a href=\"%s%s\">%s</a>"
                .formatted(
                        tagged ? "/ix?doc=" : "", path, name.substring(name.lastIndexOf('/') + 1));
    }

    private String row(int number, String description, String link, String type) {
        return "<tr><td scope=\"row\">%s</td><td scope=\"row\">%s</td><td scope=\"row\">%s</td><td scope=\"row\">%s</td><td scope=\"row\">%d</td></tr>\n"
                .formatted(
                        number == 0 ? "&nbsp;" : Integer.toString(number),
                        description,
                        link,
                        type,
                        submission.kilobytes() * 1_024);
    }

    private String complete() {
        StringBuilder text = new StringBuilder();
        text.append("<SEC-DOCUMENT>%s.txt\n".formatted(submission.accession()));
        text.append("<SEC-HEADER>%s.hdr.sgml\n".formatted(submission.accession()));
        text.append(
                "<ACCEPTANCE-DATETIME>%s\n".formatted(PLAIN.format(submission.acceptedThere())));
        text.append("CONFORMED SUBMISSION TYPE:\t%s\n".formatted(submission.form()));
        submission
                .parties()
                .forEach(p -> text.append("COMPANY CONFORMED NAME:\t%s\n".formatted(p.name())));
        text.append(
                "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>1\n".formatted(submission.form()));
        text.append("<FILENAME>%s\n<TEXT>\n".formatted(submission.document()));
        text.append(new String(submission.filing().content().bytes(), StandardCharsets.UTF_8));
        return text.append("</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n").toString();
    }

    private String ownership() {
        return """
               <?xml version="1.0"?>
               <ownershipDocument><documentType>4</documentType>
               <issuer><issuerCik>%010d</issuerCik><issuerTradingSymbol>%s</issuerTradingSymbol></issuer>
               </ownershipDocument>
               """
                .formatted(
                        Submission.cik(submission.filing().issuer()),
                        submission.filing().issuer().code());
    }

    private static Optional<byte[]> bytes(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
