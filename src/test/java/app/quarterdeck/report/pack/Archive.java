package app.quarterdeck.report.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an Office file as bytes and XML, without any library for such files. */
record Archive(Map<String, byte[]> parts) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** @param target name of a part; empty where it lies outside the file */
    record Relation(String id, String type, String target) {
    }

    static Archive of(byte[] bytes) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (parts.put("/" + entry.getName(), in.readAllBytes()) != null) {
                    throw new IllegalStateException("twice: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Archive(parts);
    }

    List<String> named(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    byte[] bytes(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(part)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(part, e);
        }
    }

    static List<Element> elements(Document xml, String local) {
        var found = xml.getElementsByTagNameNS("*", local);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    static List<Element> elements(Element within, String local) {
        var found = within.getElementsByTagNameNS("*", local);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** Of a part; none where it has no relationships. */
    List<Relation> relations(String part) {
        String rels = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
        return parts.containsKey(rels)
                ? elements(xml(rels), "Relationship").stream().map(each -> new Relation(each.getAttribute("Id"),
                        each.getAttribute("Type"), each.getAttribute("TargetMode").equals("External")
                                ? ""
                                : URI.create(part).resolve(each.getAttribute("Target")).toString()))
                        .toList()
                : List.of();
    }

    /** Every id of a relationship that the part mentions. */
    List<String> mentioned(String part) {
        List<String> ids = new ArrayList<>();
        for (Element element : elements(xml(part), "*")) {
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> (Attr) element.getAttributes().item(i))
                    .filter(attribute -> RELATIONSHIPS.equals(attribute.getNamespaceURI()))
                    .map(Attr::getValue).filter(id -> !id.isEmpty()).forEach(ids::add);
        }
        return ids;
    }

    /** This archive and those within it. */
    Stream<Archive> all() {
        return Stream.concat(Stream.of(this),
                named(".*\\.xlsx").stream().map(name -> of(bytes(name))));
    }
}
