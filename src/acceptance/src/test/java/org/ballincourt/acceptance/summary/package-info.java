/** The last words of a build: what ran, what failed and what was left out. */
package org.ballincourt.acceptance.summary;
