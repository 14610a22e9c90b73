// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.check.ooxml.WordPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** Fails on what an input must never be able to put into a file. */
final class Harm {
    private static final Set<String> ACTIVE = Set.of(
            "script", "iframe", "object", "embed", "form", "input", "button", "style", "base", "applet", "video",
            "audio");
    /** Letters, figures and a few signs, no name that Windows keeps for devices. */
    private static final String SAFE_NAME =
            "(?i)(?!(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$))[A-Za-z0-9_\\[][A-Za-z0-9_./\\[\\]-]*[A-Za-z0-9]";

    private Harm() {}

    static void assertNoneInEpub(byte[] epub) throws IOException {
        for (var page : EpubPages.of(epub).pages().values()) {
            Dom.all(page.getDocumentElement()).forEach(Harm::assertPassive);
        }
        assertSafeNames(epub);
    }

    private static void assertPassive(Element element) {
        assertThat(element.getLocalName()).isNotIn(ACTIVE);
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
            if (name.equals("href") || name.equals("src"))
                assertLeadsSomewhereSafe(attributes.item(i).getNodeValue());
        }
    }

    static void assertNoneInWord(byte[] docx) throws IOException {
        var word = WordPackage.open("it.docx", docx, problem -> {
            throw new AssertionError(problem.what());
        });
        word.parts().forEach((name, part) -> {
            if (!name.endsWith(".rels")) return;
            Dom.children(part.getDocumentElement()).stream()
                    .filter(one -> one.getAttribute("TargetMode").equals("External"))
                    .forEach(one -> assertLeadsSomewhereSafe(one.getAttribute("Target")));
        });
        assertSafeNames(docx);
    }

    private static void assertLeadsSomewhereSafe(String address) {
        if (address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            assertThat(address)
                    .matches("(?s)(https?|mailto|tel|ftp|urn|doi|sms|geo|xmpp|news|irc|ircs|magnet|gemini):.*");
        }
    }

    private static void assertSafeNames(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getName()).matches(SAFE_NAME).doesNotContain("..");
            }
        }
    }
}
