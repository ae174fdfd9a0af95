/** What was measured, beside what is required of it. */
package org.ballincourt.bench.figure;
