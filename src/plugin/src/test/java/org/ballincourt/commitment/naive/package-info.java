/** The rules of hand-overs and commitments once more, read out step by step, for tests. */
package org.ballincourt.commitment.naive;
