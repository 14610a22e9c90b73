// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Bytes that stand as characters: nobody means U+0080 to U+009F, which programs write (as number 146) that take bytes of
 * Windows' character set, or of UTF-8, for Unicode. Stateless.
 */
final class StrayBytes {
    private static final Pattern RUN = Pattern.compile("[\\x80-\\xFF]++");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private StrayBytes() {}

    /** Mends every text of a tree; answers how many were. */
    static long mendAll(Element root) {
        return root.nodeStream(TextNode.class).filter(StrayBytes::isMended).count();
    }

    private static boolean isMended(TextNode node) {
        var text = node.getWholeText();
        if (!hasStray(text)) return false;
        node.text(mended(text));
        return true;
    }

    private static boolean hasStray(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80 && text.charAt(i) <= 0x9F) return true;
        return false;
    }

    /** As it was meant. */
    static String mended(CharSequence text) {
        return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(meant(run.group())));
    }

    /** The characters that UTF-8 makes of these bytes; when it makes none, those of Windows. */
    private static String meant(String run) {
        if (!hasStray(run)) return run;
        var bytes = run.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
