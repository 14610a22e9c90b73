// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Two small pictures made for the tests. */
public final class Pictures {
    private Pictures() {}

    /** A JPEG of 640 × 400 pixels. */
    public static Asset disc() {
        return Asset.of("disc", "image/jpeg", bytes("disc.jpg"));
    }

    /** A PNG of 300 × 480 pixels. */
    public static Asset portrait() {
        return Asset.of("portrait", "image/png", bytes("portrait.png"));
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Pictures.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
