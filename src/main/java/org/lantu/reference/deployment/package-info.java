/**
 * What this portal shows where a page must choose: data of the deployment, not code.
 */
@NullMarked
@NamedInterface("deployment")
package org.lantu.reference.deployment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
