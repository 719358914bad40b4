/** All work is done here, so that the page answers at once; to stop it, the page ends the worker. */
import './without-eval.js';
import normal from '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf?url';
import italics from '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf?url';
import bolditalics from '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf?url';
import { isDanvanError } from 'danvan';
import { UnreadableFile } from './given-source.js';
import type { Answer, Order } from './messages.js';
import { createSession } from './session.js';

async function fetchFont(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}

/** The fonts lie beside the page; nothing is fetched from elsewhere. */
const fonts = async () => ({
  normal: await fetchFont(normal),
  bold: await fetchFont(bold),
  italics: await fetchFont(italics),
  bolditalics: await fetchFont(bolditalics),
});

/** The little of a worker of a browser that is needed. */
interface WorkerScope {
  readonly addEventListener: (
    kind: 'message',
    listener: (event: { readonly data: Order }) => void,
  ) => void;
  readonly postMessage: (answer: Answer, transfer: readonly ArrayBuffer[]) => void;
}

const isWorkerScope = (scope: unknown): scope is WorkerScope =>
  typeof scope === 'object' && scope !== null && 'postMessage' in scope;

/** What a clerk is told; what went wrong inside goes to the console for who mends it. */
function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  console.error(error);
  return isDanvanError(error)
    ? `Không làm được việc này với số liệu trong tệp (${error.code}).`
    : 'Có lỗi ngoài dự kiến; hãy mở lại tệp.';
}

function serve(scope: WorkerScope): void {
  const session = createSession(fonts);
  scope.addEventListener('message', ({ data: { id, task, asked } }) => {
    session
      .run(task, asked, (progress) => scope.postMessage({ id, progress }, []))
      // The memory of a file moves to the page and is not copied.
      .then((given) => {
        const isFile = typeof given === 'object' && given !== null && 'bytes' in given;
        scope.postMessage({ id, given }, isFile ? [given.bytes.buffer] : []);
      })
      .catch((error: unknown) => scope.postMessage({ id, failed: reasonOf(error) }, []));
  });
}

const scope: unknown = globalThis;
if (isWorkerScope(scope)) serve(scope);
