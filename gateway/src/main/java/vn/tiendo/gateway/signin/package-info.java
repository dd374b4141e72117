/** Who is calling: a person with a session, a program with a bearer token, or nobody. */
@NullMarked
package vn.tiendo.gateway.signin;

import org.jspecify.annotations.NullMarked;
