package disclosure.parser.reading;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import disclosure.events.EventJson;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a filing to be read, as they go through the pipe: the filing, what is missing,
 * then of each document itself, why it is not read, and its bytes; each part after its length.
 */
record Request(Announced filing, Papers papers) {

    private static final byte[] NOTHING = new byte[0];

    void write(DataOutputStream out) throws IOException {
        write(out, EventJson.write(filing));
        write(out, EventJson.write(papers.missing()));
        out.writeInt(papers.papers().size());
        for (Paper paper : papers.papers()) {
            write(out, EventJson.write(paper.document()));
            write(out, paper.unread() == null ? NOTHING : EventJson.write(paper.unread()));
            write(out, paper.bytes());
        }
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        Announced filing = EventJson.read(part(in), Announced.class);
        String[] missing = EventJson.read(part(in), String[].class);
        List<Paper> papers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Document document = EventJson.read(part(in), Document.class);
            byte[] unread = part(in);
            papers.add(
                    new Paper(
                            document,
                            part(in),
                            unread.length == 0 ? null : EventJson.read(unread, Refusal.class)));
        }
        return new Request(filing, new Papers(papers, List.of(missing)));
    }

    static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    static byte[] part(DataInputStream in) throws IOException {
        return part(in, in.readInt());
    }

    static byte[] part(DataInputStream in, int length) throws IOException {
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }
}
