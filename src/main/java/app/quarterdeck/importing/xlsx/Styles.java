package app.quarterdeck.importing.xlsx;

import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.xlsx.format.CellFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The number format behind each cell style of a workbook. */
record Styles(List<CellFormat> formats) {

    static Styles of(Archive archive, String path) throws IOException, XMLStreamException {
        try (InputStream in = archive.part(path)) {
            if (in == null) {
                return new Styles(List.of());
            }
            try (Xml xml = new Xml(in, archive.name())) {
                return read(xml);
            }
        }
    }

    private static Styles read(Xml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        boolean cells = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                cells = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "numFmt" -> {
                        String code = xml.attribute("formatCode");
                        codes.put(xml.number("numFmtId", -1), code == null ? "" : code);
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            int id = xml.number("numFmtId", 0);
                            formats.add(CellFormat.of(id, codes.getOrDefault(id, "")));
                        }
                    }
                    default -> {
                        // Fonts, fills and borders say nothing about values.
                    }
                }
            }
        }
        return new Styles(List.copyOf(formats));
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.GENERAL;
    }
}
