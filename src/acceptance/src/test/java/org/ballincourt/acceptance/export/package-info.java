/** Export files: the real one, and ones made from a seed. */
package org.ballincourt.acceptance.export;
