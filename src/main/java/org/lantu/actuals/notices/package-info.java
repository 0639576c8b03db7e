/**
 * What people are to be told of figures by mail, until they are told. It writes no mail.
 */
@NullMarked
@NamedInterface("notices")
package org.lantu.actuals.notices;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
