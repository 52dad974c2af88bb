/** All methods, or the editor of one of one's own. */
import { Editor } from './Editor';
import { MethodList } from './MethodList';
import { useOwnMethods } from './useOwnMethods';

export function MethodsPage({ item }: { readonly item: string | null }) {
  const own = useOwnMethods();
  if (!own) return null;
  const known = own.known.methods.find(({ method }) => method.definition.id === item);
  if (item === null) return <MethodList own={own} />;
  return <Editor key={item} id={item} known={known} own={own} />;
}
