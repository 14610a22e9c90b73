// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import java.net.URI;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the relationship parts of a package (ECMA-376 part 2). */
final class Relationships {
    private static final String SUFFIX = ".rels";

    private Relationships() {}

    /** The name of the part that holds the relationships of another; the empty name is the package itself. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + SUFFIX;
    }

    static List<Relationship> read(Document rels, String source) {
        return Xml.all(rels, Ns.RELS, "Relationship").map(e -> read(e, source)).toList();
    }

    private static Relationship read(Element element, String source) {
        var target = element.getAttribute("Target");
        var external = element.getAttribute("TargetMode").equals("External");
        return new Relationship(
                element.getAttribute("Id"),
                element.getAttribute("Type"),
                external ? target : resolve(source, target),
                external);
    }

    /** A target that is no address at all stays as it is, and will not be found. */
    private static String resolve(String source, String target) {
        try {
            var path =
                    URI.create("/" + source.replace(" ", "%20")).resolve(target).getPath();
            return path == null ? target : path.replaceFirst("^/", "");
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
