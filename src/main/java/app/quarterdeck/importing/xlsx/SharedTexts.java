package app.quarterdeck.importing.xlsx;

import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that cells point to, end to end in one array. Formatting runs are joined; readings (furigana) left out. */
final class SharedTexts {

    private final CharStore chars = new CharStore();
    private int[] ends = new int[64];
    private int count;

    static SharedTexts of(Archive archive, String path) throws IOException, XMLStreamException {
        SharedTexts texts = new SharedTexts();
        try (InputStream in = archive.part(path)) {
            if (in != null) {
                try (Xml xml = new Xml(in, archive.name())) {
                    texts.read(xml);
                }
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return texts;
    }

    private void read(Xml xml) throws XMLStreamException {
        int from = 0;
        boolean text = false;
        int reading = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                text = xml.name().equals("t");
                reading += xml.name().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if (xml.name().equals("rPh")) {
                    reading--;
                } else if (xml.name().equals("si")) {
                    chars.unescape(from);
                    from = end();
                }
            } else if (text && reading == 0 && xml.reader().hasText()) {
                chars.addText(xml.reader());
            }
        }
    }

    private int end() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = chars.length();
        return chars.length();
    }

    int count() {
        return count;
    }

    char[] chars() {
        return chars.chars();
    }

    int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    int end(int text) {
        return ends[text];
    }
}
