// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what JSVG would log: libraries are silent. Found by {@link java.util.ServiceLoader}. */
public final class SilentLogs implements LogManager {
    /** Found by {@link java.util.ServiceLoader}. */
    public SilentLogs() {}

    @Override
    public Logger createLogger(String name) {
        return new Silence();
    }

    private static final class Silence implements Logger {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, @Nullable Throwable cause) {}

        @Override
        public void log(Level level, Supplier<String> message) {}
    }
}
