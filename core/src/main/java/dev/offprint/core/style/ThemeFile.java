// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parses the YAML of a theme to entries with their lines. */
final class ThemeFile {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 8;

    private final String name;

    private ThemeFile(String name) {
        this.name = name;
    }

    /**
     * The root of a file.
     *
     * @throws OffprintException it is no YAML, or holds nothing
     */
    static ThemeNode parse(String name, String yaml) throws OffprintException {
        return new ThemeFile(name).root(yaml);
    }

    private ThemeNode root(String yaml) throws OffprintException {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(LARGEST)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) throw fault(name, "the theme is empty", "a first line could be: base: journal");
            return node(root.get(), "", 0);
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            var place = mark.isPresent() ? name + ":" + (mark.get().getLine() + 1) : name;
            throw fault(place, "the theme is no YAML: " + e.getProblem(), "");
        } catch (YamlEngineException e) {
            throw fault(name, "the theme is no YAML: " + e.getMessage(), "");
        }
    }

    private ThemeNode node(Node node, String path, int depth) throws OffprintException {
        var place = place(node);
        if (depth > DEEPEST) throw fault(place, "the theme is nested too deeply", "");
        if (node instanceof ScalarNode scalar) return new ThemeNode(place, path, scalar.getValue(), null, null);
        if (node instanceof SequenceNode list) {
            var items = new ArrayList<ThemeNode>();
            for (var item : list.getValue()) items.add(node(item, path, depth + 1));
            return new ThemeNode(place, path, null, items, null);
        }
        return mapping((MappingNode) node, path, depth);
    }

    private ThemeNode mapping(MappingNode node, String path, int depth) throws OffprintException {
        var entries = new LinkedHashMap<String, ThemeNode>();
        for (var tuple : node.getValue()) {
            var key = node(tuple.getKeyNode(), path, depth + 1);
            var own = key.text();
            var value = node(tuple.getValueNode(), path.isEmpty() ? own : path + "." + own, depth + 1);
            if (entries.put(own, value) != null) throw fault(key.place(), own + " is there twice", "keep one of them");
        }
        return new ThemeNode(place(node), path, null, null, entries);
    }

    private String place(Node node) {
        return node.getStartMark()
                .map(mark -> name + ":" + (mark.getLine() + 1))
                .orElse(name);
    }

    private static OffprintException fault(String place, String what, String cure) {
        return new OffprintException(Problem.error("style.theme.yaml", place, what, cure));
    }
}
