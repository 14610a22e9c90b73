// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what stands between two spaces, in one setting.
 *
 * @param text without controls
 * @param steered line ends that the controls ask for
 */
record Token(String text, Fount fount, Owner owner, List<Division> steered) {
    /** Takes the controls out of a text. */
    static Token of(String text, Fount fount, Owner owner) {
        for (int i = 0; i < text.length(); i++) {
            if (CharacterClass.isControl(text.charAt(i))) return cleaned(text, fount, owner);
        }
        return new Token(text, fount, owner, List.of());
    }

    private static Token cleaned(String text, Fount fount, Owner owner) {
        var letters = new StringBuilder();
        var steered = new ArrayList<Division>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!CharacterClass.isControl(c)) {
                letters.append(c);
                continue;
            }
            var kind = CharacterClass.division(c);
            if (kind != null && letters.length() > 0) steered.add(new Division(letters.length(), kind));
        }
        steered.removeIf(division -> division.at() == letters.length());
        return new Token(letters.toString(), fount, owner, steered);
    }

    boolean isNoteMark() {
        return owner.note() != Owner.NONE;
    }

    /** The word when nothing else touches it. */
    Word alone() {
        return steered.isEmpty() ? fount.word(text) : within(text, steered, 0);
    }

    private Word within(String whole, List<Division> given, int at) {
        return with(Divisions.of(whole, given, fount.hyphenator()), at);
    }

    /** With those of the divisions of a longer word that lie inside of this part of it. */
    Word with(List<Division> ofWhole, int at) {
        var own = ofWhole.stream()
                .filter(d -> d.at() > at && d.at() < at + text.length())
                .map(d -> new Division(d.at() - at, d.kind()))
                .toList();
        return new Word(fount, fount.shape(text), own);
    }
}
