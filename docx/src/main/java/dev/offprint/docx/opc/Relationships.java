// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one part refers to, in the order of first mention; the same target gets the same id. Not thread-safe. */
public final class Relationships {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Target(String type, String address, boolean external) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    /** The id of a part that this one uses; the type is the last word of its name, or a whole one. */
    public String to(String type, String part) {
        return id(new Target(type, part, false));
    }

    /** The id of an address outside the package. */
    public String toAddress(String type, String address) {
        return id(new Target(type, address, true));
    }

    /** Whether the part refers to nothing. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** The relationships part. */
    public byte[] bytes() {
        var xml = Xml.part().open("Relationships", "xmlns", NAMESPACE);
        ids.forEach((target, id) -> write(xml, target, id));
        return xml.close().bytes();
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, t -> "rId" + (ids.size() + 1));
    }

    private static void write(Xml xml, Target target, String id) {
        var type = target.type().contains(":") ? target.type() : TYPES + target.type();
        if (target.external()) {
            xml.empty("Relationship", "Id", id, "Type", type, "Target", target.address(), "TargetMode", "External");
        } else {
            xml.empty("Relationship", "Id", id, "Type", type, "Target", target.address());
        }
    }
}
