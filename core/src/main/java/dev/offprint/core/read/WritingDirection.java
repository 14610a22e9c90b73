// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Metadata;

/** Finds out which way an article runs whose source names neither language nor direction. Stateless. */
public final class WritingDirection {
    private static final int SAMPLE = 20_000;

    private WritingDirection() {}

    /**
     * The same metadata, from right to left when nothing is known and most letters run so; reported as an info.
     *
     * @param prose the text without code as far as it is known
     */
    public static Metadata guess(Metadata metadata, String prose, Reading reading) {
        boolean isKnown = metadata.language() != null || metadata.direction() != null;
        if (isKnown || reading.cleanUp() != CleanUp.FULL || !runsLeft(prose)) return metadata;
        var what = "most letters run from right to left, and so is the article set";
        reading.info("read.direction", reading.place(), what, "name the language (lang)");
        return metadata.withDirection(Direction.RIGHT_TO_LEFT);
    }

    private static boolean runsLeft(String prose) {
        int balance = 0;
        int end = Math.min(prose.length(), SAMPLE);
        for (int i = 0; i < end; i++) balance += weight(Character.getDirectionality(prose.charAt(i)));
        return balance > 0;
    }

    private static int weight(byte directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
