package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.UserFault;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part, element by element. A DOCTYPE is refused before anything in it is looked at; nesting is limited.
 * Elements are told by their local names, for writers differ in prefixes and in the namespace's year.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 256;

    private final XMLStreamReader reader;
    private final String file;
    private int depth;

    Xml(InputStream in, String file) throws XMLStreamException {
        this.file = file;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        reader = factory.createXMLStreamReader(in);
    }

    /** Moves on; returns one of {@link XMLStreamConstants}, {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw UserFault.of("importing.xlsx.doctype", file);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw UserFault.of("importing.xlsx.deep", file);
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Moves to the next start of an element; false at the end of the part. */
    boolean nextElement() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute's value by local name, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    XMLStreamReader reader() {
        return reader;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
