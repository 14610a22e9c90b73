// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

/** The words of an exception that say most: the first cause's message, else its kind. */
final class Reasons {
    private Reasons() {}

    static String of(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        var message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
