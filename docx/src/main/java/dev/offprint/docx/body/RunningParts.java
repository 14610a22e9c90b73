// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.WordPackage;
import dev.offprint.docx.opc.Xml;
import java.util.HashMap;
import java.util.Map;

/** The parts of running heads and feet in the package; articles that say the same share them. */
final class RunningParts {
    private final WordPackage parts;
    private final Relationships documentLinks;
    private final Map<Written, String> ids = new HashMap<>();

    RunningParts(WordPackage parts, Relationships documentLinks) {
        this.parts = parts;
        this.documentLinks = documentLinks;
    }

    private record Written(RunningLines.Edge edge, String xml) {}

    /**
     * The id of a part, which is made if there is none of this content.
     *
     * @param line its paragraph; nothing: an empty one
     */
    String add(RunningLines.Edge edge, RunningLineWriter.Line line) {
        return ids.computeIfAbsent(new Written(edge, line.xml()), key -> made(edge, line));
    }

    private String made(RunningLines.Edge edge, RunningLineWriter.Line line) {
        var name = edge.word() + (ids.size() + 1) + ".xml";
        var xml = Xml.part().open(edge.root(), Namespaces.story());
        if (line.isEmpty()) xml.empty("w:p");
        else xml.raw(line.xml());
        parts.add(Part.word(name, edge.word(), xml.close().bytes()));
        parts.relationships("word/" + name, line.links());
        return documentLinks.to(edge.word(), name);
    }
}
