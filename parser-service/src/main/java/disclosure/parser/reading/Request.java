package disclosure.parser.reading;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.EventJson;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One document to be read, as it goes through the pipe: three parts, each after its length. */
@SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
record Request(Announced filing, Document document, byte[] bytes) {

    void write(DataOutputStream out) throws IOException {
        write(out, EventJson.write(filing));
        write(out, EventJson.write(document));
        write(out, bytes);
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        return new Request(
                EventJson.read(part(in), Announced.class),
                EventJson.read(part(in), Document.class),
                part(in));
    }

    static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    static byte[] part(DataInputStream in) throws IOException {
        byte[] part = new byte[in.readInt()];
        in.readFully(part);
        return part;
    }
}
