/** Shares of what was counted, and how sure they are. */
package org.ballincourt.figures;
