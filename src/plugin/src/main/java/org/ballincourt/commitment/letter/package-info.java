/** Letters to clients, in their language and without a word of Jira’s. */
package org.ballincourt.commitment.letter;
