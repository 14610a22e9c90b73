// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import dev.offprint.core.picture.SvgInput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which parts of a drawing are named, and how many there would be if everything that refers to a part were written out:
 * a few lines can ask for billions.
 */
final class SvgReferences {
    private static final long MOST_DRAWN = 1_000_000;
    /** Of parts within parts, and parts that refer to parts. */
    private static final int DEEPEST = 1000;

    private static final Pattern INNER = Pattern.compile("url\\(\\s*[\"']?\\s*#([^\"')]+)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

    /** A part with a name: what it holds. */
    private record Part(List<Part> children, List<String> references) {}

    private final Map<String, Part> named = new HashMap<>();
    private final IdentityHashMap<Part, Long> counts = new IdentityHashMap<>();
    private final Set<Part> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> written = new HashSet<>();

    /** Reads a drawing through. */
    static SvgReferences of(byte[] bytes) throws XMLStreamException, IOException {
        var references = new SvgReferences();
        var root = references.read(SvgInput.open(bytes));
        if (references.count(root, 0) > MOST_DRAWN) throw new IOException("an SVG that repeats its parts without end");
        return references;
    }

    /** Whether something has this name. */
    boolean has(String id) {
        return named.containsKey(id);
    }

    /** Whether a name may be written: the first of its kind, and a name. */
    boolean claim(String id) {
        return NAME.matcher(id).matches() && written.add(id);
    }

    private Part read(XMLStreamReader in) throws XMLStreamException, IOException {
        var root = new Part(new ArrayList<>(), new ArrayList<>());
        Deque<Part> path = new ArrayDeque<>(List.of(root));
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) path.pop();
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            var part = part(in);
            path.element().children().add(part);
            path.push(part);
            if (path.size() > SvgCleaner.DEEPEST) throw new IOException("an SVG that is too deep");
        }
        return root;
    }

    private Part part(XMLStreamReader in) {
        var part = new Part(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var value = in.getAttributeValue(i);
            var name = in.getAttributeLocalName(i);
            if (name.equals("href") && value.strip().startsWith("#"))
                part.references().add(value.strip().substring(1));
            var inner = INNER.matcher(value);
            while (inner.find()) part.references().add(inner.group(1).strip());
            if (name.equals("id") && NAME.matcher(value).matches()) named.putIfAbsent(value, part);
        }
        return part;
    }

    /** A part that holds itself counts once: renderers stop there too. */
    private long count(Part part, int depth) {
        var known = counts.get(part);
        if (known != null) return known;
        if (depth > DEEPEST) return 2 * MOST_DRAWN;
        if (!open.add(part)) return 1;
        long sum = 1;
        for (var child : part.children()) sum += count(child, depth + 1);
        for (var id : part.references()) {
            var other = named.get(id);
            if (other != null && sum < MOST_DRAWN) sum += count(other, depth + 1);
        }
        open.remove(part);
        counts.put(part, Math.min(sum, 2 * MOST_DRAWN));
        return counts.get(part);
    }
}
