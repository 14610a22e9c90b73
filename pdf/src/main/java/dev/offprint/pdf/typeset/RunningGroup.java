// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.typeset.RunningPart.Bit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a running line that belong together, without what empty fields leave behind. */
final class RunningGroup {
    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern TRAILING = Pattern.compile("(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]+$");
    private static final Pattern OPENING = Pattern.compile("[(\\[]\\s*$");
    private static final Pattern CLOSING = Pattern.compile("^\\s*[)\\]]");

    private final List<Bit> done = new ArrayList<>();
    private boolean gap;

    private RunningGroup() {}

    /** The group without empty fields, doubled separators and stray spaces; nothing when all its fields are empty. */
    static List<Bit> tidy(List<Bit> bits) {
        boolean fields = bits.stream().anyMatch(bit -> !bit.isWords());
        if (fields && bits.stream().allMatch(bit -> bit.isWords() || bit.isVoid())) return List.of();
        var group = new RunningGroup();
        bits.forEach(group::take);
        return group.finish();
    }

    private void take(Bit bit) {
        if (bit.isVoid()) gap = true;
        else if (gap && bit.isWords()) join(bit.text());
        else if (!bit.text().isEmpty()) add(bit);
    }

    private void add(Bit bit) {
        done.add(bit);
        gap = false;
    }

    /** Words behind an empty field: of the separators on its two sides one stays, and none at the beginning. */
    private void join(String after) {
        var before = lastWords();
        if (OPENING.matcher(before).find() && CLOSING.matcher(after).find()) {
            replaceLast(OPENING.matcher(before).replaceFirst("").stripTrailing());
            words(CLOSING.matcher(after).replaceFirst(""));
        } else if (done.isEmpty()) words(LEADING.matcher(after).replaceFirst(""));
        else {
            if (isSeparator(before)) replaceLast("");
            words(after);
        }
        gap = true; // another empty field may follow
    }

    private void words(String text) {
        if (!text.isEmpty()) done.add(new Bit(null, text));
    }

    private String lastWords() {
        int last = done.size() - 1;
        return last >= 0 && done.get(last).isWords() ? done.get(last).text() : "";
    }

    private void replaceLast(String text) {
        done.remove(done.size() - 1);
        words(text);
    }

    private static boolean isSeparator(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private List<Bit> finish() {
        if (gap && !lastWords().isEmpty()) {
            replaceLast(TRAILING.matcher(lastWords()).replaceFirst(""));
        }
        var tidied = new ArrayList<Bit>();
        for (int i = 0; i < done.size(); i++) {
            var text = done.get(i).text().replaceAll("[ \\t\\r\\n\\f]+", " ");
            if (i == 0) text = text.stripLeading();
            if (i == done.size() - 1) text = text.stripTrailing();
            tidied.add(new Bit(done.get(i).field(), text));
        }
        return tidied;
    }
}
