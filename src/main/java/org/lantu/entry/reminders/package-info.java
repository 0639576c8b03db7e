/**
 * What people are reminded of, the same on the desk and in mails: what is due soon, what
 * is past its deadline, what came back and was left, what waits for a review. It notes
 * who is to be told, and sends nothing.
 */
@NullMarked
package org.lantu.entry.reminders;

import org.jspecify.annotations.NullMarked;
