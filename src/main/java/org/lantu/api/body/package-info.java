/**
 * Reads the JSON that calls bring, and names everything that is wrong with it at once:
 * Jackson binds it to records, Bean Validation checks their fields.
 */
@NullMarked
package org.lantu.api.body;

import org.jspecify.annotations.NullMarked;
