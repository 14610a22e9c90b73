// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the first elements of an input hold, without reading the rest: each name once, whatever it stands in. */
public final class XmlHead {
    private static final int MOST = 20_000;

    private final Map<String, String> values = new HashMap<>();

    private XmlHead() {}

    /** Reads up to the first element of one of these names; what has been seen when the input breaks off counts. */
    public static XmlHead of(Source source, Set<String> stops) {
        var head = new XmlHead();
        try (var bytes = source.bytes().open()) {
            head.read(XmlInput.open(bytes, source.name()), stops);
        } catch (IOException | XMLStreamException e) {
            return head; // reading it will say what is wrong
        }
        return head;
    }

    /** The text of an element, or the attribute of one by {@code element@attribute}; empty when there is none. */
    public String get(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private void read(XMLStreamReader in, Set<String> stops) throws XMLStreamException {
        var open = "";
        for (int events = 0; events < MOST && in.hasNext(); events++) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open = in.getLocalName();
                if (stops.contains(open)) return;
                attributes(in, open);
            } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
                values.putIfAbsent(open, in.getText());
            }
        }
    }

    private void attributes(XMLStreamReader in, String element) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            values.putIfAbsent(element + "@" + in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
    }
}
