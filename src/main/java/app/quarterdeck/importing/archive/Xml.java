package app.quarterdeck.importing.archive;

import app.quarterdeck.base.UserFault;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part, element by element. A DOCTYPE is refused before anything in it is looked at; nesting is limited.
 * Elements are told by their local names, for writers differ in prefixes and in the namespace's year.
 */
public final class Xml implements AutoCloseable {

    private static final int DEEPEST = 256;

    private final XMLStreamReader reader;
    private final String file;
    private int depth;

    public Xml(InputStream in, String file) throws XMLStreamException {
        this.file = file;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Else damage within a text is met only when it is asked for, as an error of another kind.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        reader = factory.createXMLStreamReader(in);
    }

    /** Moves on; returns one of {@link XMLStreamConstants}, {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    public int next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw UserFault.of("importing.archive.doctype", file);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw UserFault.of("importing.archive.deep", file);
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Moves to the next start of an element; false at the end of the part. */
    public boolean nextElement() throws XMLStreamException {
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

    /** Passes over the rest of the element whose start was met last. */
    public void skip() throws XMLStreamException {
        for (int open = 1; open > 0;) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    public String name() {
        return reader.getLocalName();
    }

    /** An attribute's value by local name, or null. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** True where an attribute of that local name, of whatever namespace, has the value. */
    public boolean says(String name, String value) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && reader.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    public boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    public int number(String name, int otherwise) {
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

    public XMLStreamReader reader() {
        return reader;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
