/** What exports give, held against the files themselves. */
@org.jspecify.annotations.NullMarked
package dev.offprint.archive.exports;
