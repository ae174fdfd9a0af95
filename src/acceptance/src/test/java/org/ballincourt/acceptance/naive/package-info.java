/** Whose move it was, worked out again from the design's words as plainly as possible. */
package org.ballincourt.acceptance.naive;
