/**
 * The API described for programs: one OpenAPI file. What calls and parameters there are
 * it reads from the calls themselves, what they mean from the documentation's words.
 */
@NullMarked
package org.lantu.api.openapi;

import org.jspecify.annotations.NullMarked;
