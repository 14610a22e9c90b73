// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.read.xml.XmlNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Which prefixes the elements of a vocabulary get, whatever an input calls them: namespaces are told without regard to
 * case and to a stroke at their end, as feeds write them. Immutable.
 */
public final class Namespaces {
    private static final Pattern DECLARATION = Pattern.compile("\\sxmlns(?::([\\w.-]+))?\\s*=\\s*([\"'])([^\"']*)\\2");

    private final UnaryOperator<String> prefixOf;
    private final Map<String, String> usual;

    private Namespaces(UnaryOperator<String> prefixOf, Map<String, String> usual) {
        this.prefixOf = prefixOf;
        this.usual = Map.copyOf(usual);
    }

    /** With these prefixes, by namespace in lower case without a stroke at its end; an empty one stands for none. */
    public static Namespaces of(Map<String, String> prefixes) {
        var all = new HashMap<>(prefixes);
        all.put("http://www.w3.org/xml/1998/namespace", "xml");
        all.put(XmlNames.XHTML, "");
        // Bodies go through a reader of HTML, which knows these without a prefix.
        all.put("http://www.w3.org/1998/math/mathml", "");
        all.put("http://www.w3.org/2000/svg", "");
        return new Namespaces(uri -> all.getOrDefault(folded(uri), "?"), all);
    }

    /** The names of an input whose outer elements have these start tags. */
    XmlNames names(List<String> tags) {
        var prefixes = new HashMap<String, String>();
        prefixes.put("http://www.w3.org/1998/Math/MathML", "");
        prefixes.putAll(usual);
        for (var declared : declared(tags).values()) {
            if (!prefix(declared).equals("?")) prefixes.put(declared, prefix(declared));
        }
        return XmlNames.of(prefixes);
    }

    /** The prefix of a namespace; {@code ?} when it is not known. */
    String prefix(String uri) {
        return prefixOf.apply(uri);
    }

    /** What tags declare: namespaces by prefix, an empty one for the default. */
    static Map<String, String> declared(List<String> tags) {
        var all = new HashMap<String, String>();
        for (var tag : tags) {
            var declarations = DECLARATION.matcher(tag);
            while (declarations.find()) {
                var prefix = declarations.group(1);
                all.put(prefix == null ? "" : prefix, declarations.group(3));
            }
        }
        return all;
    }

    private static String folded(String uri) {
        var lower = uri.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
