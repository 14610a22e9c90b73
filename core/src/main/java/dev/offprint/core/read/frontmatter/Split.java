// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into front matter and body.
 *
 * @param line the first line of the content, counted from 1
 * @param content between the fences
 * @param body after the closing fence; null when there is none
 * @param end the line of the closing fence; when there is none, the line where it was to be expected
 */
record Split(
        Fence fence, int line, String content, @Nullable String body, int end) {
    /** Empty when the text has no front matter. Blank lines may stand before it. */
    static Optional<Split> of(String text) {
        int start = 0;
        int line = 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            if (text.charAt(start++) == '\n') line++;
        }
        for (var fence : Fence.values()) {
            if (fence.opens(firstLine(text, start)) && isLineStart(text, start)) {
                return of(fence, line + 1, text, lineEnd(text, start));
            }
        }
        return Optional.empty();
    }

    private static Optional<Split> of(Fence fence, int line, String text, int start) {
        var head = text.substring(start).lines().limit(50).toList();
        if (!fence.isMeant(head)) return Optional.empty();
        int at = start;
        int number = line;
        while (at < text.length() && !fence.closes(firstLine(text, at))) {
            at = lineEnd(text, at);
            number++;
        }
        if (at < text.length()) {
            var body = text.substring(lineEnd(text, at));
            return Optional.of(new Split(fence, line, text.substring(start, at), body, number));
        }
        return fence.isMeantUnclosed(head) ? Optional.of(unclosed(fence, line, head)) : Optional.empty();
    }

    private static Split unclosed(Fence fence, int line, List<String> head) {
        var held = head.stream().takeWhile(fence::mayHold).collect(Collectors.toList());
        return new Split(fence, line, String.join("\n", held), null, line + held.size());
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static String firstLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
