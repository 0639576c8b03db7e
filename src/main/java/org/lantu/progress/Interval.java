package org.lantu.progress;

/**
 * What is known of a value: all values between two ends, each of which may be excluded or
 * infinite.
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {
}
